package de.kundenblick.shared.web;

import de.kundenblick.shared.BusinessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Takes in a file as the body of a request, which never lies in memory or on the disk of the server as a form's file
 * would. Answers the id of what became of it, or why the file is refused.
 */
public abstract class FileUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** Of the reader. */
    protected abstract Locale locale();

    /** @return empty when the request makes no sense */
    protected abstract OptionalLong take(HttpServletRequest request, String name, InputStream content);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        if (name == null || name.isBlank()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var content = request.getInputStream();
        try {
            OptionalLong id = take(request, name.strip(), content);
            if (id.isPresent()) {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write(Long.toString(id.getAsLong()));
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (BusinessException refused) {
            // A browser that is still sending would never read the answer.
            content.transferTo(OutputStream.nullOutputStream());
            response.setContentType("text/plain;charset=UTF-8");
            response.setStatus(UNPROCESSABLE);
            response.getWriter().write(Texts.in(locale()).format(refused.getKey(), refused.getParameters()));
        }
    }
}
