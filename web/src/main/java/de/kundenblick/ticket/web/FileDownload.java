package de.kundenblick.ticket.web;

import de.kundenblick.shared.BusinessException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.MediaTypes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends an attached file, piece by piece, so that the browser stores it; pictures may be shown on a page. */
public abstract class FileDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** @throws BusinessException when the caller may not read a file of that id, or there is none */
    protected abstract AttachmentRow find(long id);

    protected abstract InputStream content(long id);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = find(request.getParameter("id"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AttachmentRow file = found.get();
        boolean shown = request.getParameter("show") != null && file.isPicture();
        response.setContentType(MediaTypes.safe(file.mediaType()));
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + names(file.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try (var content = content(file.id())) {
            content.transferTo(response.getOutputStream());
        }
    }

    private Optional<AttachmentRow> find(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(find(Long.parseLong(id)));
        } catch (BusinessException unknown) {
            return Optional.empty();
        }
    }

    /** Once for every browser, once with all its letters. */
    private static String names(String name) {
        String plain = name.replaceAll("[^\\w .()-]", "_");
        String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
