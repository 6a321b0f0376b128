package de.kundenblick.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of pages for plain links in the rows of a list: {@code links.to('/intranet/ticket/show', 'number', n)}. A
 * component per link, which asks the navigation each time, made up much of a page with tables.
 */
@Named
@ApplicationScoped
public class Links {
    public String to(String page, String parameter, Object value) {
        return address(page).append('?').append(pair(parameter, value)).toString();
    }

    public String to(String page, String parameter, Object value, String otherParameter, Object otherValue) {
        return address(page)
                .append('?')
                .append(pair(parameter, value))
                .append('&')
                .append(pair(otherParameter, otherValue))
                .toString();
    }

    private static StringBuilder address(String page) {
        String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return new StringBuilder(root).append(page);
    }

    private static String pair(String parameter, Object value) {
        return parameter + '=' + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
