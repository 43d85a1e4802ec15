package org.plaza.index;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's codec of the day, under its name and byte for byte as it writes, but quicker: {@link NormsAtHand} while postings
 * are written. What reads the index needs nothing of this.
 */
final class ShelfCodec extends FilterCodec {

    private final PostingsFormat postings = new Postings(Codec.getDefault().postingsFormat());

    ShelfCodec() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
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
