package de.kundenblick.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;

/** The portal's own face. There is one at most. */
@Entity
@Table(name = "portal_brand")
public class PortalBrand {
    public static final long ID = 1;

    @Id
    private long id = ID;

    @Version
    private int version;

    @Size(max = 60) private String name;

    private String accent;

    @Column(name = "accent_dark")
    private String accentDark;

    private byte[] logo;

    @Size(max = 300) private String imprint;

    @Size(max = 300) private String privacy;

    @Size(max = 500) @Column(name = "welcome_de")
    private String welcomeDe;

    @Size(max = 500) @Column(name = "welcome_en")
    private String welcomeEn;

    public void look(PortalLook look) {
        name = look.name();
        accent = look.accent();
        accentDark = look.accentDark();
        imprint = look.imprint();
        privacy = look.privacy();
        welcomeDe = look.welcomeDe();
        welcomeEn = look.welcomeEn();
    }

    /** @param png null for that of the product */
    public void show(byte[] png) {
        logo = png == null ? null : png.clone();
    }

    public PortalLook look() {
        return new PortalLook(version, name, accent, accentDark, logo != null, imprint, privacy, welcomeDe, welcomeEn);
    }

    /** Null for that of the product. */
    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }

    /** A PNG; null for that of the product. */
    public byte[] getLogo() {
        return logo == null ? null : logo.clone();
    }
}
