package de.kundenblick.home.portal;

import de.kundenblick.home.service.PortalBrandService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The portal's colours and logo, for everybody. Browsers keep them under the version that a page asks for. */
@WebServlet({"/portal/brand.css", "/portal/brand/logo"})
public class BrandServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Brand brand;

    @Inject
    transient PortalBrandService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().endsWith(".css")) {
            keep(request, response);
            response.setContentType("text/css;charset=UTF-8");
            response.getWriter().write(brand.styleSheet());
            return;
        }
        var logo = service.logo();
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        keep(request, response);
        response.setContentType("image/png");
        response.setContentLength(logo.get().length);
        response.getOutputStream().write(logo.get());
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) {
        boolean current = Integer.toString(brand.getVersion()).equals(request.getParameter("v"));
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
