package de.kundenblick.ticket;

import java.io.Serializable;

/**
 * What a merge would lead to.
 *
 * @param into the number of the ticket that goes on, where a merged one led to it too
 * @param otherCustomer whether it belongs to somebody else, who would see what is visible
 * @param messages how many would move
 */
public record MergePreview(
        String into,
        String subject,
        String state,
        String customerNumber,
        String customerName,
        boolean otherCustomer,
        long messages)
        implements Serializable {}
