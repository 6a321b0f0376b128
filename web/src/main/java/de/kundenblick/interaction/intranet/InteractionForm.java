package de.kundenblick.interaction.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.phone.PhoneNumbers;
import de.kundenblick.ticket.intranet.PartyForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is typed about an interaction as a whole. What it has stays on offer, also when nobody else could choose it. */
public class InteractionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Choice> topics;
    private final List<Choice> people;
    private final ZoneId zone;
    private final PartyForm party = new PartyForm();
    private final ContactCopy copy = new ContactCopy();
    private String topic;
    private String subject;
    private LocalDateTime happenedOn;
    private LocalDate followUp;
    private InteractionStatus status = InteractionStatus.OPEN;
    private String recorder;
    private Long ownerId;
    private String salesContact;
    private String salesperson;
    private String reference;
    private String proposedContact;
    private String proposedPerson;

    InteractionForm(List<Choice> topics, List<Choice> people, ZoneId zone) {
        this.topics = new ArrayList<>(topics);
        this.people = new ArrayList<>(people);
        this.zone = zone;
    }

    void show(InteractionView view) {
        var fields = view.fields();
        offer(topics, fields.topic());
        offer(people, fields.owner());
        var customer = view.customer();
        party.chooseCustomer(customer.id(), customer.number(), customer.name(), customer.creditHold());
        if (view.contact() != null) {
            party.chooseContact(view.contact().login(), view.contact().name());
            copy.follow(view.contact().name(), view.contact().phone());
        }
        copy.setName(fields.contactName());
        copy.setPhone(fields.contactPhone());
        topic = fields.topic().name();
        subject = fields.subject();
        happenedOn = LocalDateTime.ofInstant(fields.happenedAt(), zone).truncatedTo(ChronoUnit.MINUTES);
        followUp = fields.followUpOn();
        status = fields.status();
        recorder = fields.recorder();
        ownerId = fields.owner() == null ? null : fields.owner().id();
        salesContact = fields.salesContact();
        salesperson = fields.salesperson();
        reference = fields.reference();
    }

    private static void offer(List<Choice> all, Choice chosen) {
        if (chosen != null && !all.contains(chosen)) {
            all.add(chosen);
        }
    }

    /**
     * @param before what is stored, whose seconds nobody types; null for a new interaction
     */
    InteractionFields fields(InteractionFields before) {
        var instant = happenedOn == null ? null : happenedOn.atZone(zone).toInstant();
        boolean isKept = before != null
                && happenedOn != null
                && happenedOn.equals(
                        LocalDateTime.ofInstant(before.happenedAt(), zone).truncatedTo(ChronoUnit.MINUTES));
        return new InteractionFields(
                chosenTopic(),
                party.getCustomer(),
                PlainText.orNull(subject),
                isKept ? before.happenedAt() : instant,
                status == InteractionStatus.CLOSED ? null : followUp,
                status,
                PlainText.orNull(recorder),
                people.stream()
                        .filter(person -> person.id().equals(ownerId))
                        .findFirst()
                        .orElse(null),
                party.getContact(),
                PlainText.orNull(copy.getName()),
                PlainText.orNull(copy.getPhone()),
                PlainText.orNull(salesContact),
                PlainText.orNull(salesperson),
                PlainText.orNull(reference));
    }

    private Choice chosenTopic() {
        return topic == null || topic.isBlank()
                ? null
                : topics.stream()
                        .filter(each -> each.name().equalsIgnoreCase(topic.strip()))
                        .findFirst()
                        .orElse(new Choice(null, topic.strip()));
    }

    /** What is known of the customer is proposed; what was typed already stays, and another customer's proposal goes. */
    void propose(CustomerView customer) {
        proposeSales(customer.salesContactName(), customer.salespersonName());
    }

    private void proposeSales(String ofCustomer, String ours) {
        salesContact = isOpen(salesContact, proposedContact) ? ofCustomer : salesContact;
        salesperson = isOpen(salesperson, proposedPerson) ? ours : salesperson;
        proposedContact = ofCustomer;
        proposedPerson = ours;
    }

    private static boolean isOpen(String typed, String proposed) {
        return PlainText.orNull(typed) == null || PlainText.orNull(typed).equals(proposed);
    }

    /** The copy begins as the master data are. */
    void propose(ContactView contact) {
        copy.follow(contact.displayName(), contact.details().phone());
        copy.setName(contact.displayName());
        copy.setPhone(
                contact.details().phone() == null
                        ? null
                        : PhoneNumbers.display(contact.details().phone()));
    }

    void forgetCustomer() {
        proposeSales(null, null);
    }

    void forgetContact() {
        copy.follow(null, null);
        copy.setName(null);
        copy.setPhone(null);
    }

    /** Names of topics that contain what is typed. */
    public List<String> topics(String typed) {
        String part = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return topics.stream()
                .map(Choice::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    public PartyForm getParty() {
        return party;
    }

    public ContactCopy getCopy() {
        return copy;
    }

    public List<Choice> getPeople() {
        return people;
    }

    public InteractionStatus[] getStatuses() {
        return InteractionStatus.values();
    }

    /** Closing clears the follow-up. */
    public boolean isClosed() {
        return status == InteractionStatus.CLOSED;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDateTime getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDateTime happenedOn) {
        this.happenedOn = happenedOn;
    }

    public LocalDate getFollowUp() {
        return followUp;
    }

    public void setFollowUp(LocalDate followUp) {
        this.followUp = followUp;
    }

    public InteractionStatus getStatus() {
        return status;
    }

    public void setStatus(InteractionStatus status) {
        this.status = status;
    }

    public String getRecorder() {
        return recorder;
    }

    public void setRecorder(String recorder) {
        this.recorder = recorder;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public String getSalesContact() {
        return salesContact;
    }

    public void setSalesContact(String salesContact) {
        this.salesContact = salesContact;
    }

    public String getSalesperson() {
        return salesperson;
    }

    public void setSalesperson(String salesperson) {
        this.salesperson = salesperson;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
