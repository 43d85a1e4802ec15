package org.plaza.catalog;

import java.util.Locale;
import java.util.Optional;
import org.plaza.model.Access;

/** Reads who may see a work. */
final class AccessCell {

    static final String VALUES = "public, draft, metadata-only, embargo:YYYY-MM-DD, withdrawn";

    private static final String EMBARGO = "embargo:";

    private AccessCell() {}

    /** Empty when it is none of {@link #VALUES}. */
    static Optional<Access> read(String cell) {
        String value = cell.strip().toLowerCase(Locale.ROOT);
        return switch (value) {
            case "public" -> Optional.of(new Access.Public());
            case "draft" -> Optional.of(new Access.Draft());
            case "metadata-only" -> Optional.of(new Access.MetadataOnly());
            case "withdrawn" -> Optional.of(new Access.Withdrawn());
            default ->
                value.startsWith(EMBARGO)
                        ? DateCell.day(value.substring(EMBARGO.length())).map(Access.Embargo::new)
                        : Optional.empty();
        };
    }

    /** The one that shows less. */
    static Access stricter(Access a, Access b) {
        if (a instanceof Access.Embargo first && b instanceof Access.Embargo second) {
            return first.until().isBefore(second.until()) ? b : a;
        }
        return strictness(b) > strictness(a) ? b : a;
    }

    private static int strictness(Access access) {
        return switch (access) {
            case Access.Public p -> 0;
            case Access.MetadataOnly m -> 1;
            case Access.Embargo e -> 2;
            case Access.Draft d -> 3;
            case Access.Withdrawn w -> 4;
        };
    }
}
