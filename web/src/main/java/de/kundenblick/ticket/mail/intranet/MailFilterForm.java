package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.mail.MailDisposal;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.OwnerSource;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The inputs of a filter, its name aside. */
public class MailFilterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<ConditionFields> conditions;
    private boolean valid;
    private boolean any;
    private boolean replies;
    private boolean last;
    private MailDisposal disposal;
    private boolean quiet;
    private Long queueId;
    private Priority priority;
    private OwnerSource ownerSource;
    private Long ownerId;
    private String ownerHeader;
    private Long responsibleId;
    private Long typeId;
    private Long serviceId;
    private String customerNumber;

    MailFilterForm(MailFilterDetails details) {
        conditions = details.conditions().stream()
                .map(ConditionFields::new)
                .collect(Collectors.toCollection(ArrayList::new));
        if (conditions.isEmpty()) {
            conditions.add(new ConditionFields());
        }
        valid = details.valid();
        any = details.any();
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

    MailFilterDetails details(String name) {
        return new MailFilterDetails(
                name,
                valid,
                any,
                conditions.stream().map(ConditionFields::condition).collect(Collectors.toCollection(ArrayList::new)),
                replies,
                last,
                disposal,
                quiet,
                queueId,
                priority,
                ownerSource,
                ownerSource == OwnerSource.EMPLOYEE ? ownerId : null,
                ownerSource == OwnerSource.HEADER ? PlainText.orNull(ownerHeader) : null,
                responsibleId,
                typeId,
                serviceId,
                PlainText.orNull(customerNumber));
    }

    public void add() {
        conditions.add(new ConditionFields());
    }

    public void remove(ConditionFields condition) {
        conditions.remove(condition);
    }

    public List<ConditionFields> getConditions() {
        return conditions;
    }

    public boolean isOwnedByEmployee() {
        return ownerSource == OwnerSource.EMPLOYEE;
    }

    public boolean isOwnedByHeader() {
        return ownerSource == OwnerSource.HEADER;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public boolean isAny() {
        return any;
    }

    public void setAny(boolean any) {
        this.any = any;
    }

    public boolean isReplies() {
        return replies;
    }

    public void setReplies(boolean replies) {
        this.replies = replies;
    }

    public boolean isLast() {
        return last;
    }

    public void setLast(boolean last) {
        this.last = last;
    }

    public MailDisposal getDisposal() {
        return disposal;
    }

    public void setDisposal(MailDisposal disposal) {
        this.disposal = disposal;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public Long getQueueId() {
        return queueId;
    }

    public void setQueueId(Long queueId) {
        this.queueId = queueId;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public OwnerSource getOwnerSource() {
        return ownerSource;
    }

    public void setOwnerSource(OwnerSource ownerSource) {
        this.ownerSource = ownerSource;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public String getOwnerHeader() {
        return ownerHeader;
    }

    public void setOwnerHeader(String ownerHeader) {
        this.ownerHeader = ownerHeader;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public Long getTypeId() {
        return typeId;
    }

    public void setTypeId(Long typeId) {
        this.typeId = typeId;
    }

    public Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(Long serviceId) {
        this.serviceId = serviceId;
    }

    public String getCustomerNumber() {
        return customerNumber;
    }

    public void setCustomerNumber(String customerNumber) {
        this.customerNumber = customerNumber;
    }
}
