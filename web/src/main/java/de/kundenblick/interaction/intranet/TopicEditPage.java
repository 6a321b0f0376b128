package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.TopicDetails;
import de.kundenblick.interaction.service.TopicService;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.RecordPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Enters a new topic or changes one. */
@Named("topicEdit")
@ViewScoped
public class TopicEditPage extends RecordPage<TopicDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    TopicService service;

    private String name;
    private boolean valid = true;
    private boolean portal = true;

    @Override
    protected Optional<Stored<TopicDetails>> find(long wanted) {
        return service.find(wanted);
    }

    @Override
    protected long create(TopicDetails typed) {
        return service.create(typed);
    }

    @Override
    protected Outcome change(Edit edit) {
        return service.change(edit);
    }

    @Override
    protected void remove(long unwanted) {
        service.delete(unwanted);
    }

    @Override
    protected TopicDetails typed() {
        return new TopicDetails(name, valid, portal);
    }

    @Override
    protected void show(TopicDetails details) {
        name = details.name();
        valid = details.valid();
        portal = details.portal();
    }

    @Override
    public String label(String field) {
        return messages().text("interaction.topic.field.".concat(field));
    }

    @Override
    public String getList() {
        return "/intranet/interaction/topics";
    }

    @Override
    public String getType() {
        return "interaction_topic";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public boolean isPortal() {
        return portal;
    }

    public void setPortal(boolean portal) {
        this.portal = portal;
    }
}
