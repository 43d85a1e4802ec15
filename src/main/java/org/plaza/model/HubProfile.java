package org.plaza.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a hub says of itself to who reads it.
 *
 * @param title BCP 47 tag to the hub's name; empty when it has none
 * @param description BCP 47 tag to a sentence about the hub; empty when it has none
 * @param branding what it looks like
 * @param contact where a reader reports a problem: an absolute {@code https:}, {@code http:} or {@code mailto:} address;
 *     null for nowhere
 */
public record HubProfile(
        Map<String, String> title,
        Map<String, String> description,
        Branding branding,
        @Nullable String contact) {

    /** Says nothing. */
    public static final HubProfile NONE = new HubProfile(Map.of(), Map.of(), Branding.NONE, null);

    /** Copies the maps. */
    public HubProfile {
        title = Map.copyOf(title);
        description = Map.copyOf(description);
    }

    /**
     * A hub that has a name and nothing else.
     *
     * @param title BCP 47 tag to the hub's name
     * @return its profile
     */
    public static HubProfile named(Map<String, String> title) {
        return new HubProfile(title, Map.of(), Branding.NONE, null);
    }
}
