package de.kundenblick.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A stored record: identified by its id, protected from lost updates by its version. */
@MappedSuperclass
public abstract class BaseEntity {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Version
    private int version;

    /** Null until the record is persisted. */
    public Long getId() {
        return id;
    }

    /** Counts the changes of the record; a form sends back the version that it showed. */
    public int getVersion() {
        return version;
    }
}
