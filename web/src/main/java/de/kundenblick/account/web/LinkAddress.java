package de.kundenblick.account.web;

import de.kundenblick.shared.service.PublicAddress;
import jakarta.faces.context.FacesContext;

/** The whole of a link that somebody hands over. */
public final class LinkAddress {
    private LinkAddress() {}

    /** Without a public address it begins as the one that the reader is at. */
    public static String of(String path) {
        return PublicAddress.current().orElseGet(LinkAddress::here).of(path);
    }

    private static PublicAddress here() {
        var request = FacesContext.getCurrentInstance().getExternalContext();
        boolean usual = request.getRequestServerPort() == (request.isSecure() ? 443 : 80);
        return new PublicAddress(request.getRequestScheme() + "://" + request.getRequestServerName()
                + (usual ? "" : ":" + request.getRequestServerPort()));
    }
}
