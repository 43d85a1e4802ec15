package org.plaza.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plaza.model.HubProfile;
import org.plaza.query.QuestionLimits;
import org.plaza.search.Gone;
import org.plaza.search.HubView;
import org.plaza.search.NothingYetException;
import org.plaza.search.Searcher;
import org.plaza.search.TooSlowException;
import org.plaza.search.WorkCard;
import org.plaza.web.address.Links;
import org.plaza.web.address.Refusal;
import org.plaza.web.page.ErrorPage;
import org.plaza.web.page.Frame;
import org.plaza.web.page.GonePage;
import org.plaza.web.ui.Messages;
import org.plaza.web.ui.UiLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said when there is no answer: always a sentence that says what to do, never an exception. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final HubView UNKNOWN_HUB =
            new HubView(HubProfile.NONE, List.of(), List.of(), new HubView.Size(0, 0));

    private static final String PROBLEM = "application/problem+json";
    private static final String NOTHING_YET = "nothing_yet";

    /** A small hub is indexed in less; works are shown as they come. */
    private static final int SECONDS_UNTIL_THERE_IS_SOMETHING = 5;

    /** Made before it is needed: then there is no memory to make it. */
    private static final byte[] EXHAUSTED =
            problem(500, Refusal.of(500, "broken").sentence(Messages.of(UiLanguage.EN)));

    private final Searcher searcher;
    private final Templates templates;

    Failures(Searcher searcher, Templates templates) {
        this.searcher = searcher;
        this.templates = templates;
    }

    void refused(Refusal refusal, Context ctx) {
        Visit visit = visit(ctx);
        Messages messages = visit.reader().messages();
        String sentence = refusal.sentence(messages);
        ctx.status(refusal.status());
        if (isForPrograms(ctx)) {
            ctx.contentType(PROBLEM).result(problem(refusal.status(), sentence));
            return;
        }
        String heading = messages.text(headingKey(refusal));
        templates.render(ctx, "error", new ErrorPage(frame(ctx, visit, heading), heading, sentence));
    }

    /** Says what is here today instead of what was here once. */
    void departed(Departure departure, Context ctx) {
        Refusal refusal = departure.refusal();
        Visit visit = visit(ctx);
        Messages messages = visit.reader().messages();
        String sentence = refusal.sentence(messages);
        ctx.status(refusal.status());
        if (isForPrograms(ctx)) {
            ObjectNode problem = node(refusal.status(), sentence);
            addWays(problem, departure.gone());
            ctx.contentType(PROBLEM).result(problem.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        String heading = messages.text(headingKey(refusal));
        GonePage.Message message = new GonePage.Message(heading, sentence);
        templates.render(ctx, "gone", GonePage.of(frame(ctx, visit, heading), message, departure.gone()));
    }

    private static void addWays(ObjectNode problem, Gone gone) {
        WorkCard work = gone.work();
        if (work != null) {
            problem.put("work", Links.PLAIN.work(work.id()));
        }
        WorkCard.Title title = gone.title();
        if (title != null) {
            problem.put("search", Links.PLAIN.searchFor(title.text()));
        }
        if (!gone.nearest().isEmpty()) {
            ArrayNode nearest = problem.putArray("nearest");
            gone.nearest().forEach(passage -> nearest.add(Links.PLAIN.passage(passage.id())));
        }
    }

    private static Frame frame(Context ctx, Visit visit, String heading) {
        return Frame.of(visit.reader(), ctx.path(), visit.hub(), heading, Frame.SearchBox.fresh(visit.reader()));
    }

    /** What the router refuses: a path or method that leads nowhere. */
    void noDoor(HttpResponseException e, Context ctx) {
        int status = e.getStatus();
        if (status == HttpStatus.METHOD_NOT_ALLOWED.getCode()) {
            ctx.header("Allow", "GET, HEAD");
            refused(Refusal.of(status, "method", ctx.req().getMethod()), ctx);
        } else if (status == HttpStatus.NOT_FOUND.getCode()) {
            refused(Refusal.of(status, "door", ctx.path()), ctx);
        } else {
            refused(Refusal.of(status, status < 500 ? "request" : "broken"), ctx);
        }
    }

    void broken(Exception e, Context ctx) {
        if (e instanceof NothingYetException) {
            ctx.header("Retry-After", Integer.toString(SECONDS_UNTIL_THERE_IS_SOMETHING));
        }
        boolean indexUnreadable = e instanceof IOException || e instanceof UncheckedIOException;
        if (ctx.res().isCommitted()) {
            LOG.debug("the reader went away from {}", ctx.path(), e);
            return;
        }
        if (e instanceof NothingYetException) {
            LOG.debug("{} {}: {}", ctx.req().getMethod(), ctx.path(), e.getMessage());
        } else if (indexUnreadable) {
            // the sentence says what to do
            LOG.warn("{} {}: {}", ctx.req().getMethod(), ctx.path(), e.getMessage());
        } else {
            LOG.error("{} {} failed", ctx.req().getMethod(), ctx.path(), e);
        }
        ctx.res().resetBuffer();
        refused(refusal(e), ctx);
    }

    private static Refusal refusal(Exception e) {
        return switch (e) {
            case TooSlowException slow -> Refusal.of(503, "slow", Integer.toString(QuestionLimits.SECONDS));
            case NothingYetException nothing -> Refusal.of(503, NOTHING_YET);
            case IOException index -> Refusal.of(503, "index");
            case UncheckedIOException index -> Refusal.of(503, "index");
            default -> Refusal.of(500, "broken");
        };
    }

    /** When memory or stack ran out, little can be done any more: no page is drawn. */
    static void exhausted(HttpServletResponse response, Error error) {
        LOG.error("a request failed", error);
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(500);
            response.setContentType(PROBLEM);
            try {
                response.getOutputStream().write(EXHAUSTED);
            } catch (IOException e) {
                LOG.debug("the reader went away", e);
            }
        }
    }

    /** The lasting address of a passage is for both: programs say what they accept. */
    private static boolean isForPrograms(Context ctx) {
        String accepted = ctx.header("Accept");
        return isForPrograms(ctx.path())
                || ctx.path().startsWith("/passages/")
                        && accepted != null
                        && accepted.contains("json")
                        && !accepted.contains("text/html");
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/");
    }

    /** RFC 9457. */
    static byte[] problem(int status, String sentence) {
        return node(status, sentence).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode node(int status, String sentence) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", HttpStatus.forStatus(status).getMessage())
                .put("status", status)
                .put("detail", sentence);
    }

    private static String headingKey(Refusal refusal) {
        if (refusal.key().equals(NOTHING_YET)) {
            return "heading.nothing_yet";
        }
        return switch (refusal.status()) {
            case 404 -> "heading.missing";
            case 410 -> "heading.gone";
            case 500, 503 -> "heading.broken";
            default -> "heading.request";
        };
    }

    private Visit visit(Context ctx) {
        HubView hub = hub();
        try {
            return Visit.of(ctx, hub);
        } catch (Refusal e) {
            return Visit.ofUnreadable(ctx, hub);
        }
    }

    private HubView hub() {
        try {
            return searcher.hub();
        } catch (IOException | RuntimeException e) {
            return UNKNOWN_HUB;
        }
    }
}
