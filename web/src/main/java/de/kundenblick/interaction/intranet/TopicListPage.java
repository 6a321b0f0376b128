package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.TopicRow;
import de.kundenblick.interaction.service.TopicService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What interactions can be about. */
@Named("topicList")
@RequestScoped
public class TopicListPage {
    @Inject
    TopicService service;

    private List<TopicRow> topics;

    public List<TopicRow> getTopics() {
        if (topics == null) {
            topics = service.list();
        }
        return topics;
    }
}
