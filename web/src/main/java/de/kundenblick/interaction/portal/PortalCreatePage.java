package de.kundenblick.interaction.portal;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.SignedInContact.Membership;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.interaction.InteractionGoneException;
import de.kundenblick.interaction.NewPortalInteraction;
import de.kundenblick.interaction.PortalMessage;
import de.kundenblick.interaction.service.PortalInteractionService;
import de.kundenblick.interaction.service.PortalPostService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A new message of the reader's. */
@Named("portalCreate")
@ViewScoped
public class PortalCreatePage implements Serializable {
    /** The name under which another page hands over a text. */
    static final String TEXT = "portalText";

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "portal-message";

    @Inject
    PortalInteractionService interactions;

    @Inject
    PortalPostService posts;

    @Inject
    CurrentContact current;

    @Inject
    Messages messages;

    private final PortalToken token = new PortalToken();
    private final String files = DRAFT + ':' + UUID.randomUUID();
    private List<Choice> topics = List.of();
    private List<Membership> customers = List.of();
    private String customer;
    private Long topic;
    private String subject;
    private String text;

    /** @throws InteractionGoneException when the reader may begin nothing */
    public void open() {
        var reader = current.get();
        customers = reader.customers();
        if (reader.closed() || customers.isEmpty()) {
            throw new InteractionGoneException("");
        }
        topics = interactions.topics();
        customer = customers.get(0).number();
        text = (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(TEXT);
    }

    /** @return the address of the new message */
    public String send() {
        String all = String.join("\n", customer, String.valueOf(topic), subject, text);
        String number = posts.begin(
                new NewPortalInteraction(customer, topic, subject, new PortalMessage(text, files, token.of(all))));
        messages.saved(getDraftKey()).info("interaction.portal.begun", number);
        return "/portal/interaction/show?faces-redirect=true&number=" + number;
    }

    /** Under which the browser keeps what is typed. */
    public String getDraftKey() {
        return DRAFT;
    }

    /** Under which the server keeps what is attached: each form that is open has files of its own. */
    public String getFilesKey() {
        return files;
    }

    public List<Choice> getTopics() {
        return topics;
    }

    public List<Membership> getCustomers() {
        return customers;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
