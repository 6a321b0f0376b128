package de.kundenblick.shared.record;

import java.io.Serializable;

/** What a form says of a record that has a name of its own. */
public interface NamedDetails extends Serializable {
    String name();
}
