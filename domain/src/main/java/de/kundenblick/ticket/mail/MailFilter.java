package de.kundenblick.ticket.mail;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.Priority;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** Says what is to become of mails that are like this, before they become tickets. Filters are asked in their order. */
@Entity
@Table(name = "mail_filter")
public class MailFilter extends BaseEntity {
    @NotBlank @Size(max = 100) private String name;

    private int place;

    private boolean valid = true;

    @Column(name = "any_condition")
    private boolean any;

    @Valid @ElementCollection
    @CollectionTable(name = "mail_filter_condition", joinColumns = @JoinColumn(name = "filter_id"))
    @OrderColumn(name = "number")
    private List<MailCondition> conditions = new ArrayList<>();

    private boolean replies;

    private boolean last;

    @NotNull @Enumerated(EnumType.STRING)
    private MailDisposal disposal = MailDisposal.TAKE;

    private boolean quiet;

    @Column(name = "queue_id")
    private Long queueId;

    private Priority priority;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(name = "owner_source")
    private OwnerSource ownerSource = OwnerSource.NONE;

    @Column(name = "owner_id")
    private Long ownerId;

    @Size(max = 100) @Column(name = "owner_header")
    private String ownerHeader;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Column(name = "type_id")
    private Long typeId;

    @Column(name = "service_id")
    private Long serviceId;

    @Size(max = 40) @Column(name = "customer_number")
    private String customerNumber;

    protected MailFilter() {}

    /** @param place after all others */
    public MailFilter(String name, int place) {
        this.name = name;
        this.place = place;
    }

    /** All but its place. */
    public void change(MailFilterDetails details) {
        name = details.name();
        valid = details.valid();
        any = details.any();
        conditions.clear();
        conditions.addAll(details.conditions());
        replies = details.replies();
        last = details.last();
        disposal = details.disposal();
        quiet = details.quiet();
        queueId = details.queueId();
        priority = details.priority();
        ownerSource = details.ownerSource();
        ownerId = details.ownerId();
        ownerHeader = details.ownerHeader();
        responsibleId = details.responsibleId();
        typeId = details.typeId();
        serviceId = details.serviceId();
        customerNumber = details.customerNumber();
    }

    public void setValid(boolean isValid) {
        valid = isValid;
    }

    public void moveTo(int newPlace) {
        place = newPlace;
    }

    public MailFilterDetails details() {
        return new MailFilterDetails(
                name,
                valid,
                any,
                new ArrayList<>(conditions),
                replies,
                last,
                disposal,
                quiet,
                queueId,
                priority,
                ownerSource,
                ownerId,
                ownerHeader,
                responsibleId,
                typeId,
                serviceId,
                customerNumber);
    }

    public String getName() {
        return name;
    }

    public int getPlace() {
        return place;
    }
}
