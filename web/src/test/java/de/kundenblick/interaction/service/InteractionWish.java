package de.kundenblick.interaction.service;

import de.kundenblick.account.Choice;
import de.kundenblick.interaction.InteractionFields;
import de.kundenblick.interaction.InteractionStatus;
import de.kundenblick.shared.conflict.NamedFields;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Fields of a form of a test, some of them changed. */
final class InteractionWish {
    static final Instant NOON = Instant.parse("2024-03-04T11:00:00Z");

    private InteractionFields fields;

    InteractionWish(InteractionFields fields) {
        this.fields = fields;
    }

    /** An inquiry of the customer K-1. */
    static InteractionWish inquiry() {
        return new InteractionWish(new InteractionFields(
                new Choice(1L, "Anfrage"),
                "K-1",
                null,
                NOON,
                null,
                InteractionStatus.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    InteractionFields fields() {
        return fields;
    }

    InteractionWish topic(Choice value) {
        return with("topic", value);
    }

    InteractionWish customer(String value) {
        return with("customer", value);
    }

    InteractionWish happenedAt(Instant value) {
        return with("happenedAt", value);
    }

    InteractionWish followUpOn(LocalDate value) {
        return with("followUpOn", value);
    }

    InteractionWish status(InteractionStatus value) {
        return with("status", value);
    }

    InteractionWish recorder(String value) {
        return with("recorder", value);
    }

    InteractionWish contact(String value) {
        return with("contact", value);
    }

    InteractionWish contactName(String value) {
        return with("contactName", value);
    }

    InteractionWish contactPhone(String value) {
        return with("contactPhone", value);
    }

    InteractionWish salesContact(String value) {
        return with("salesContact", value);
    }

    InteractionWish salesperson(String value) {
        return with("salesperson", value);
    }

    InteractionWish subject(String value) {
        return with("subject", value);
    }

    private InteractionWish with(String field, Serializable value) {
        fields = NamedFields.of(fields).with(field, value).as(InteractionFields.class);
        return this;
    }
}
