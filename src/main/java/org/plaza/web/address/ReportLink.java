package org.plaza.web.address;

/** The address under which a reader reports a problem. */
public final class ReportLink {

    private static final String MAIL = "mailto:";

    private ReportLink() {}

    /**
     * Fills in a letter, where the contact takes letters (RFC 6068).
     *
     * @param contact a {@code mailto:} address, or that of a page, which is left as it is
     * @param subject of the letter
     * @param body of the letter
     * @return percent-encoded
     */
    public static String of(String contact, String subject, String body) {
        return contact.startsWith(MAIL)
                ? MAIL + Percent.encode(contact.substring(MAIL.length())).replace("%40", "@") + "?subject="
                        + Percent.encode(subject) + "&body=" + Percent.encode(body)
                : contact;
    }
}
