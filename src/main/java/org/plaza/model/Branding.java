package org.plaza.model;

import org.jspecify.annotations.Nullable;

/**
 * What a hub looks like, as far as it says so.
 *
 * @param logo path of a picture, relative to the hub, with {@code /} between folders; null for none
 * @param accent colour of links and buttons, {@code #rrggbb} in small letters; null for Plaza's own
 * @param band colour of the head of the page, {@code #rrggbb} in small letters; null for Plaza's own
 */
public record Branding(
        @Nullable String logo,
        @Nullable String accent,
        @Nullable String band) {

    /** Plaza's own looks. */
    public static final Branding NONE = new Branding(null, null, null);

    /**
     * Whether there are colours of its own.
     *
     * @return true when one of both is given
     */
    public boolean coloured() {
        return accent != null || band != null;
    }
}
