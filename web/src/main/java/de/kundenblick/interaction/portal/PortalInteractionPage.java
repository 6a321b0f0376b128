package de.kundenblick.interaction.portal;

import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PortalInteraction;
import de.kundenblick.interaction.PortalMessage;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.interaction.service.PortalInteractionService;
import de.kundenblick.interaction.service.PortalPostService;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One interaction with what was published of it, and the reader's answer. */
@Named("portalInteraction")
@ViewScoped
public class PortalInteractionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PortalInteractionService interactions;

    @Inject
    PortalPostService posts;

    @Inject
    Messages messages;

    private final PortalToken token = new PortalToken();
    private String number;
    private String before;
    private String text;
    private boolean gone;

    /** Only while the page is drawn: the session keeps none of it. */
    private transient PortalInteraction interaction;

    /** @throws InteractionGoneException when there is none that the reader sees */
    public void open() {
        String wanted = number == null ? "" : number;
        interaction = interactions.open(wanted, PortalPlace.of(before).orElse(PortalPlace.START));
    }

    /** @return the address of the page on which the answer stands */
    public String send() {
        posts.answer(number, new PortalMessage(text, getDraftKey(), token.of(text)));
        messages.saved(getDraftKey()).info("interaction.portal.answered");
        return "/portal/interaction/show?faces-redirect=true&number=" + number;
    }

    /** Whether what the reader wanted to answer is not there any more; known from a refused answer on. */
    public boolean isGone() {
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            gone = !interactions.isThere(number);
        }
        return gone;
    }

    /** Takes the text along. */
    public String beginWithText() {
        messages.saved(getDraftKey());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(PortalCreatePage.TEXT, text);
        return "/portal/interaction/create?faces-redirect=true";
    }

    /** The body of an entry in HTML, without anything that harms. */
    public String html(PortalEntry entry) {
        return SafeHtml.of(entry.body());
    }

    public List<PortalEntry> getEntries() {
        return interaction == null ? List.of() : interaction.entries();
    }

    /** Where the entries before those that are shown end; null when there are none. */
    public String getEarlier() {
        return interaction != null && interaction.earlier()
                ? interaction.entries().get(0).place().toString()
                : null;
    }

    public PortalInteraction getInteraction() {
        return interaction;
    }

    /** Under which the browser keeps what is typed, and the server what is attached. */
    public String getDraftKey() {
        return "portal-answer:" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
