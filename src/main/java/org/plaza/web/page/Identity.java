package org.plaza.web.page;

import org.jspecify.annotations.Nullable;
import org.plaza.model.HubProfile;
import org.plaza.search.HubView;

/**
 * How the hub shows itself on every page.
 *
 * @param name of the hub
 * @param logo address of its logo; null when it has none
 * @param colors address of a style sheet with its colours; null when it has none of its own
 * @param contact address where a problem is reported; null for nowhere
 */
public record Identity(
        Text name,
        @Nullable String logo,
        @Nullable String colors,
        @Nullable String contact) {

    /** Path of the hub's logo. */
    public static final String LOGO = "/hub/logo";

    /** Path of the style sheet with the hub's colours. */
    public static final String COLORS = "/hub/colors.css";

    static Identity of(HubView hub, Reader reader) {
        HubProfile profile = hub.profile();
        return new Identity(
                Text.best(
                        profile.title(),
                        reader.tag(),
                        hub.languages(),
                        reader.messages().text("hub.unnamed")),
                profile.branding().logo() == null ? null : LOGO,
                profile.branding().coloured() ? COLORS : null,
                profile.contact());
    }
}
