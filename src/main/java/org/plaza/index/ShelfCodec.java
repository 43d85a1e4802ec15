package org.plaza.index;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's codec of the day, under its name and in its formats, but quicker: written with {@link NormsAtHand}, read from
 * {@link SmallBlocks}. What reads the index needs nothing of this.
 */
final class ShelfCodec extends FilterCodec {

    private final PostingsFormat postings = new Postings(Codec.getDefault().postingsFormat());
    private final StoredFieldsFormat stored = new SmallBlocks();

    ShelfCodec() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return stored;
    }

    /**
     * Lucene compresses what is stored in blocks of 80 KB; for one document it reads a tenth of one and a dictionary. A page
     * shows up to thirty passages: of smaller blocks they are read in less than half the time, and the index grows by a
     * twentieth.
     */
    private static final class SmallBlocks extends Lucene90StoredFieldsFormat {
        private static final int BYTES = 16 * 1024;

        /** What Lucene's own makes, but for the size, which readers find in the file. */
        private final StoredFieldsFormat blocks = new Lucene90CompressingStoredFieldsFormat(
                "Lucene90StoredFieldsFastData", BEST_SPEED_MODE, BYTES, 1024, 10);

        @Override
        public StoredFieldsWriter fieldsWriter(Directory directory, SegmentInfo segment, IOContext context)
                throws IOException {
            segment.putAttribute(MODE_KEY, Mode.BEST_SPEED.name());
            return blocks.fieldsWriter(directory, segment, context);
        }
    }

    private static final class Postings extends PostingsFormat {
        private final PostingsFormat all;

        Postings(PostingsFormat all) {
            super(all.getName());
            this.all = all;
        }

        @Override
        public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
            return new Consumer(all.fieldsConsumer(state), state.segmentInfo.maxDoc());
        }

        @Override
        public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
            return all.fieldsProducer(state);
        }
    }

    private static final class Consumer extends FieldsConsumer {
        private final FieldsConsumer all;
        private final int documents;

        Consumer(FieldsConsumer all, int documents) {
            this.all = all;
            this.documents = documents;
        }

        @Override
        public void write(Fields fields, NormsProducer norms) throws IOException {
            all.write(fields, NormsAtHand.of(norms, documents));
        }

        @Override
        public void merge(MergeState state, NormsProducer norms) throws IOException {
            all.merge(state, NormsAtHand.of(norms, documents));
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }
}
