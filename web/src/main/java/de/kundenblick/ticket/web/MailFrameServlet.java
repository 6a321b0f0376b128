package de.kundenblick.ticket.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.mail.inbound.MailHtml;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.ticket.TicketNotFoundException;
import de.kundenblick.ticket.service.ShownMailService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mail as it looks, for a frame in which nothing runs. The page around it may look into the frame, to give it its height;
 * pictures of the web are loaded for a reader who has asked for them, and their server learns nothing else.
 */
@WebServlet("/intranet/ticket/mail")
public class MailFrameServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:%s;"
            + " frame-ancestors 'self'; base-uri 'none'; form-action 'none';"
            + " sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s" data-theme="light"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head>
            <body class="%s" data-blocked="%d">%s</body></html>
            """;

    private static final List<String> STYLES = List.of("tokens.css", "mail-frame.css");

    @Inject
    transient ShownMailService mails;

    @Inject
    transient Viewer viewer;

    private String styles;

    @Override
    public void init() {
        styles = STYLES.stream().map(this::read).collect(Collectors.joining("\n"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("message");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ShownMailService.Body body;
        try {
            body = mails.body(Long.parseLong(id));
        } catch (TicketNotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean remote = request.getParameter("remote") != null;
        var texts = Texts.in(viewer.getLocale());
        var shown = MailHtml.of(
                body.html(),
                addresses(request, body.pictures()),
                remote,
                new MailHtml.Words(
                        texts.getString("ticket.mail.quote"),
                        host -> MessageFormat.format(texts.getString("ticket.mail.leadsTo"), host)));
        response.setHeader("Content-Security-Policy", POLICY.formatted(remote ? " https:" : ""));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType("text/html");
        response.getWriter()
                .write(PAGE.formatted(
                        viewer.getLanguage(),
                        texts.getString("ticket.mail.frame"),
                        styles,
                        shown.coloured() ? "coloured" : "plain",
                        shown.blocked(),
                        shown.html()));
    }

    private static Map<String, String> addresses(HttpServletRequest request, Map<String, Long> pictures) {
        return pictures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        picture -> request.getContextPath() + "/intranet/ticket/attachment?show=1&id="
                                + picture.getValue()));
    }

    private String read(String name) {
        try (var in = getServletContext().getResourceAsStream("/resources/kb/1_0/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
