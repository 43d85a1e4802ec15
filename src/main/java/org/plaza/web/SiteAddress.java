package org.plaza.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What the reader's browser calls this server: by the request, and by what a proxy before us says of it. */
final class SiteAddress {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}\\]");

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private SiteAddress() {}

    /** Scheme, host and port, without a path; the address that was connected to when the host's name can be none. */
    static String of(HttpServletRequest request) {
        boolean secure = "https".equals(request.getScheme());
        String scheme = secure ? "https://" : "http://";
        String host = request.getServerName();
        int port = request.getServerPort();
        if (host == null || !HOST.matcher(host).matches()) {
            String local = request.getLocalAddr();
            return scheme + (local.contains(":") ? "[" + local + "]" : local) + ":" + request.getLocalPort();
        }
        return scheme + host + (port <= 0 || port == (secure ? HTTPS : HTTP) ? "" : ":" + port);
    }
}
