package de.kundenblick.shared.web;

import de.kundenblick.shared.network.AddressRange;
import de.kundenblick.shared.service.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Who may read the server's figures: whoever connects from an address that the settings name. */
@ApplicationScoped
public class MetricsReaders {
    private List<AddressRange> readers;

    @PostConstruct
    void readSettings() {
        readers = Settings.current().metricsReaders();
    }

    /** What came through a proxy is never meant: the proxy's own address may be near, but its callers are not. */
    public boolean mayRead(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") == null
                && readers.stream().anyMatch(range -> range.contains(request.getRemoteAddr()));
    }
}
