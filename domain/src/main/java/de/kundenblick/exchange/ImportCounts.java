package de.kundenblick.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What came of the rows of a file. */
@Embeddable
public class ImportCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "rows_done")
    private long done;

    private long created;
    private long changed;
    private long unchanged;
    private long rejected;
    private long duplicates;
    private long events;
    private long customers;
    private long contacts;
    private long queues;

    /** Of nothing yet. */
    public ImportCounts() {}

    public void add(ImportCounts more) {
        done += more.done;
        created += more.created;
        changed += more.changed;
        unchanged += more.unchanged;
        rejected += more.rejected;
        duplicates += more.duplicates;
        events += more.events;
        customers += more.customers;
        contacts += more.contacts;
        queues += more.queues;
    }

    public void addWritten(WriteCounts written) {
        created += written.created();
        changed += written.changed();
        unchanged += written.unchanged();
        events += written.events();
        customers += written.customers();
        contacts += written.contacts();
        queues += written.queues();
    }

    /** Records that were made or changed before a break were found unchanged after it. */
    public void replace(WriteCounts written) {
        unchanged += created + changed - written.created() - written.changed();
        created = written.created();
        changed = written.changed();
        customers = written.customers();
        contacts = written.contacts();
        queues = written.queues();
    }

    public void addDone(long rows) {
        done += rows;
    }

    public void addRejected(long rows) {
        rejected += rows;
    }

    public void addCreated() {
        created++;
    }

    public void addChanged() {
        changed++;
    }

    public void addUnchanged() {
        unchanged++;
    }

    public void addDuplicate() {
        duplicates++;
    }

    public void addCustomer() {
        customers++;
    }

    public long getDone() {
        return done;
    }

    public long getCreated() {
        return created;
    }

    public long getChanged() {
        return changed;
    }

    public long getUnchanged() {
        return unchanged;
    }

    public long getRejected() {
        return rejected;
    }

    /** Rows that look like another record, or come twice. */
    public long getDuplicates() {
        return duplicates;
    }

    public long getEvents() {
        return events;
    }

    public long getCustomers() {
        return customers;
    }

    public long getContacts() {
        return contacts;
    }

    public long getQueues() {
        return queues;
    }
}
