package org.plaza.index;

import java.io.IOException;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The norms of one field at a time, in an array. Lucene asks for the norm of every document of every term anew, and where
 * few documents have the field (a language) its own norms are found by going through them from the first. For one thread.
 */
final class NormsAtHand extends NormsProducer {

    private final NormsProducer all;
    private final byte[] values;
    private @Nullable FieldInfo read;
    private boolean fitting;

    private NormsAtHand(NormsProducer all, int documents) {
        this.all = all;
        this.values = new byte[documents];
    }

    /**
     * Puts the norms of a segment at hand.
     *
     * @param norms null when no field has any
     * @param documents of the segment
     * @return the same norms, to be looked up by documents that have the field; null for null
     */
    static @Nullable NormsProducer of(@Nullable NormsProducer norms, int documents) {
        return norms == null ? null : new NormsAtHand(norms, documents);
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
        if (field != read) {
            read(all.getNorms(field));
            read = field;
        }
        return fitting ? new Values(values) : all.getNorms(field);
    }

    /** What other documents have there stays: nobody asks for a norm of a document without the field. */
    private void read(NumericDocValues norms) throws IOException {
        fitting = true;
        for (int document = norms.nextDoc(); document != NumericDocValues.NO_MORE_DOCS; document = norms.nextDoc()) {
            long value = norms.longValue();
            values[document] = (byte) value;
            fitting &= value == (byte) value;
        }
    }

    @Override
    public void checkIntegrity() throws IOException {
        all.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
        all.close();
    }

    private static final class Values extends NumericDocValues {
        private final byte[] values;
        private int document = -1;

        Values(byte[] values) {
            this.values = values;
        }

        @Override
        public boolean advanceExact(int target) {
            document = target;
            return true;
        }

        @Override
        public long longValue() {
            return values[document];
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            throw new UnsupportedOperationException("norms at hand are looked up, not gone through");
        }

        @Override
        public int advance(int target) {
            throw new UnsupportedOperationException("norms at hand are looked up, not gone through");
        }

        @Override
        public long cost() {
            return values.length;
        }
    }
}
