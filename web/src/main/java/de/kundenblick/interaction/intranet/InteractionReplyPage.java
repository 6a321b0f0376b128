package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.service.ReplyService;
import de.kundenblick.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Answers an interaction: what is written is published at once. */
@Named("interactionReply")
@ViewScoped
public class InteractionReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReplyService service;

    @Inject
    PublishedNote note;

    @Inject
    Messages messages;

    private boolean asked;
    private String text;

    /** Whoever wants to answer comes with that in the address. */
    @PostConstruct
    void open() {
        asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("reply");
    }

    /**
     * @param next where the reader gets to
     * @return it
     */
    public String send(String number, String next) {
        note.tell(service.reply(number, text));
        messages.saved(draftKey(number));
        text = null;
        return next;
    }

    /** The interaction, read anew. */
    public String page(String number) {
        return InteractionAddress.of(number);
    }

    /** Under which the browser keeps what is typed. */
    public String draftKey(String number) {
        return "interaction-reply:" + number;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
