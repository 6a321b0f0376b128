package de.kundenblick.interaction;

import de.kundenblick.account.Choice;
import java.io.Serializable;
import java.util.List;

/** What the list of follow-ups can be narrowed by. */
public record FollowUpChoices(List<Choice> owners, List<Choice> topics) implements Serializable {
    /** Takes copies: choices do not change. */
    public FollowUpChoices {
        owners = List.copyOf(owners);
        topics = List.copyOf(topics);
    }
}
