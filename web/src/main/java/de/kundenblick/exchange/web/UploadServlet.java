package de.kundenblick.exchange.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes in a file for an import as the body of a request, which never lies in memory or on the disk of the server as a
 * form's file would. Answers the import's id, or why the file is refused.
 */
@WebServlet("/intranet/exchange/upload")
public class UploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient ImportService imports;

    @Inject
    transient Viewer viewer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = kind(request.getParameter("kind"));
        String name = request.getParameter("name");
        if (kind.isEmpty() || name == null || name.isBlank()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        var content = request.getInputStream();
        try {
            long id = imports.upload(kind.get(), name.strip(), content);
            response.getWriter().write(Long.toString(id));
        } catch (BusinessException refused) {
            // A browser that is still sending would never read the answer.
            content.transferTo(OutputStream.nullOutputStream());
            response.setStatus(UNPROCESSABLE);
            response.getWriter().write(Texts.in(viewer.getLocale()).format(refused.getKey(), refused.getParameters()));
        }
    }

    private static Optional<ImportKind> kind(String name) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
