package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.TopicDetails;
import de.kundenblick.interaction.service.TopicService;
import de.kundenblick.shared.web.RecordCalls;
import de.kundenblick.shared.web.RecordPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Enters a new topic or changes one. */
@Named("topicEdit")
@ViewScoped
public class TopicEditPage extends RecordPage<TopicDetails> {
    private static final long serialVersionUID = 1L;

    @Inject
    TopicService service;

    private boolean valid = true;
    private boolean portal = true;

    @Override
    protected RecordCalls<TopicDetails> calls() {
        return new RecordCalls<>(service::find, service::create, service::change, service::delete);
    }

    @Override
    protected TopicDetails typed() {
        return new TopicDetails(getName(), valid, portal);
    }

    @Override
    protected void show(TopicDetails details) {
        valid = details.valid();
        portal = details.portal();
    }

    @Override
    protected String labels() {
        return "interaction.topic.field.";
    }

    @Override
    public String getList() {
        return "/intranet/interaction/topics";
    }

    @Override
    public String getType() {
        return "interaction_topic";
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
