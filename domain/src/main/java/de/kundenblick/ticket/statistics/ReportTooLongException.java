package de.kundenblick.ticket.statistics;

import de.kundenblick.shared.BusinessException;

/** A report took longer than anybody waits. */
public class ReportTooLongException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ReportTooLongException() {
        super("ticket.report.tooLong");
    }
}
