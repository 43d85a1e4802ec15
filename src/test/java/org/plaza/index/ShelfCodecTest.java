package org.plaza.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfCodecTest {

    private static final int DOCUMENTS = 300;

    @TempDir
    private Path folder;

    /** Short and long ones, one of them longer than a block. */
    private static String text(int document) {
        return "of the city " + document + " ".repeat(document % 7)
                + "right ".repeat(document == 100 ? 20_000 : document);
    }

    @Test
    void luceneReadsWhatIsWrittenAndMerged() throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            write(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory);
                    CheckIndex check = new CheckIndex(directory)) {
                assertEquals(1, reader.leaves().size());
                for (int document = DOCUMENTS - 1; document >= 0; document--) {
                    assertEquals(
                            text(document),
                            reader.storedFields().document(document).get("body"));
                }
                check.setInfoStream(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
                assertTrue(check.checkIndex().clean);
            }
        }
    }

    private static void write(Directory directory) throws IOException {
        IndexWriterConfig inOrder =
                new IndexWriterConfig().setCodec(new ShelfCodec()).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
            for (int document = 0; document < DOCUMENTS; document++) {
                Document stored = new Document();
                stored.add(new StoredField("body", text(document)));
                writer.addDocument(stored);
                if (document % 100 == 50) {
                    writer.commit();
                }
            }
            writer.forceMerge(1);
        }
    }
}
