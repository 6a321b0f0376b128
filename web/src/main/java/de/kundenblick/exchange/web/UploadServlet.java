package de.kundenblick.exchange.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.service.ImportService;
import de.kundenblick.shared.web.FileUpload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes in a file for an import. */
@WebServlet("/intranet/exchange/upload")
public class UploadServlet extends FileUpload {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportService imports;

    @Inject
    transient Viewer viewer;

    @Override
    protected Locale locale() {
        return viewer.getLocale();
    }

    @Override
    protected OptionalLong take(HttpServletRequest request, String name, InputStream content) {
        return kind(request.getParameter("kind"))
                .map(kind -> OptionalLong.of(imports.upload(kind, name, content)))
                .orElse(OptionalLong.empty());
    }

    private static Optional<ImportKind> kind(String name) {
        return Arrays.stream(ImportKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
