package de.kundenblick.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Decides at which topics employees may listen. Nobody is signed in where messages of an open page arrive. */
@Stateless
@PermitAll
public class LiveTopicService {
    @Inject
    Instance<LiveTopic> found;

    private List<LiveTopic> kinds;

    @PostConstruct
    void collect() {
        kinds = found.stream().toList();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean mayHear(String login, String topic) {
        if (!LivePush.TOPIC.matcher(topic).matches()) {
            return false;
        }
        int end = topic.indexOf('-');
        String kind = topic.substring(0, end);
        long id = Long.parseLong(topic.substring(end + 1));
        return kinds.stream().anyMatch(each -> each.kind().equals(kind) && each.mayHear(login, id));
    }
}
