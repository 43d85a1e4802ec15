package org.plaza.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.plaza.model.Passage;

/**
 * The documents of a work in the order of its block: heads, passages, the parent. Each is made when it is asked for and
 * kept by nobody, so that the tokens of a long work are never in memory together. Used by one thread.
 */
final class Block implements Iterator<Document> {

    private final PassageBlock passages;
    private final Iterator<Map.Entry<String, Heads.Head>> heads;
    private final ShelvedWork work;
    private final Iterator<ShelvedWork.Text> texts;
    private final Supplier<Document> parent;
    private Iterator<Passage> rest = java.util.Collections.emptyIterator();
    private String document = "";
    private Set<String> former = Set.of();
    private int left = Shelf.MAX_PASSAGES;
    private boolean ended;

    /**
     * @param passages makes the children
     * @param heads by language
     * @param work whose passages are wanted, if it is readable
     * @param parent makes the last document
     */
    Block(PassageBlock passages, Map<String, Heads.Head> heads, ShelvedWork work, Supplier<Document> parent) {
        this.passages = passages;
        this.heads = heads.entrySet().iterator();
        this.work = work;
        this.texts = work.readable() ? work.texts().iterator() : java.util.Collections.emptyIterator();
        this.parent = parent;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public Document next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        try {
            if (heads.hasNext()) {
                Map.Entry<String, Heads.Head> head = heads.next();
                return passages.head(head.getKey(), head.getValue());
            }
            if (passageLeft()) {
                left--;
                return passages.passage(document, former, rest.next());
            }
            ended = true;
            return parent.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean passageLeft() {
        while (!rest.hasNext() && texts.hasNext()) {
            ShelvedWork.Text text = texts.next();
            rest = text.passages().iterator();
            document = text.document().id();
            former = work.formerWorks(text);
        }
        return left > 0 && rest.hasNext();
    }
}
