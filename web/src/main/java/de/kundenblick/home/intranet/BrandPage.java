package de.kundenblick.home.intranet;

import de.kundenblick.home.PortalLook;
import de.kundenblick.home.PortalLookRefusedException;
import de.kundenblick.home.service.PortalBrandService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;

/** How the portal looks and what it offers. */
@Named("brandPage")
@ViewScoped
public class BrandPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/intranet/home/brand?faces-redirect=true";

    @Inject
    PortalBrandService service;

    @Inject
    Messages messages;

    private PortalLook stored;
    private String name;
    private String accent;
    private String accentDark;
    private String imprint;
    private String privacy;
    private String welcomeDe;
    private String welcomeEn;
    private boolean company;
    private transient UploadedFile file;

    public void open() {
        stored = service.look();
        name = stored.name();
        accent = stored.accent();
        accentDark = stored.accentDark();
        imprint = stored.imprint();
        privacy = stored.privacy();
        welcomeDe = stored.welcomeDe();
        welcomeEn = stored.welcomeEn();
        company = service.isCompanyViewOn();
    }

    public String save() {
        service.change(
                new PortalLook(
                        stored.version(),
                        name,
                        accent,
                        accentDark,
                        stored.logo(),
                        imprint,
                        privacy,
                        welcomeDe,
                        welcomeEn),
                company);
        messages.keep().info("home.brand.saved");
        return PAGE;
    }

    public String upload() {
        if (file == null || file.getSize() == 0) {
            throw PortalLookRefusedException.noPicture();
        }
        service.show(file.getContent(), stored.version());
        messages.keep().info("home.brand.logoSaved");
        return PAGE;
    }

    public String removeLogo() {
        service.removeLogo(stored.version());
        messages.keep().info("home.brand.logoRemoved");
        return PAGE;
    }

    public PortalLook getStored() {
        return stored;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public String getAccentDark() {
        return accentDark;
    }

    public void setAccentDark(String accentDark) {
        this.accentDark = accentDark;
    }

    public String getImprint() {
        return imprint;
    }

    public void setImprint(String imprint) {
        this.imprint = imprint;
    }

    public String getPrivacy() {
        return privacy;
    }

    public void setPrivacy(String privacy) {
        this.privacy = privacy;
    }

    public String getWelcomeDe() {
        return welcomeDe;
    }

    public void setWelcomeDe(String welcomeDe) {
        this.welcomeDe = welcomeDe;
    }

    public String getWelcomeEn() {
        return welcomeEn;
    }

    public void setWelcomeEn(String welcomeEn) {
        this.welcomeEn = welcomeEn;
    }

    public boolean isCompany() {
        return company;
    }

    public void setCompany(boolean company) {
        this.company = company;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
