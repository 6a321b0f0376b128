package de.kundenblick.mail.inbound.service;

import de.kundenblick.mail.inbound.MailboxFault;
import de.kundenblick.mail.inbound.MailboxProblem;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;

/** A mailbox cannot be looked into, for a reason that people understand. */
class MailboxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final MailboxProblem problem;

    MailboxException(MailboxFault fault, Throwable cause) {
        super(fault.name(), cause);
        problem = new MailboxProblem(fault, cause == null ? "" : cause.getMessage());
    }

    /** Finds out what it was among all that the mail library wraps around it. */
    static MailboxException of(Exception failed) {
        var chain = chain(failed);
        for (Throwable each : chain) {
            var fault = fault(each);
            if (fault != null) {
                return new MailboxException(fault, each);
            }
        }
        return new MailboxException(MailboxFault.INTERRUPTED, chain.get(chain.size() - 1));
    }

    private static MailboxFault fault(Throwable each) {
        String said = String.valueOf(each.getMessage());
        if (each instanceof AuthenticationFailedException) {
            return MailboxFault.LOGIN;
        } else if (each instanceof FolderNotFoundException) {
            return MailboxFault.FOLDER;
        } else if (each instanceof UnknownHostException) {
            return MailboxFault.HOST_UNKNOWN;
        } else if (each instanceof SocketTimeoutException || said.contains("SocketTimeoutException")) {
            return MailboxFault.TIMEOUT;
        } else if (each instanceof ConnectException || each instanceof NoRouteToHostException) {
            return MailboxFault.REFUSED;
        } else if (each instanceof CertificateException || said.contains("verify identity")) {
            return MailboxFault.CERTIFICATE;
        } else if (said.contains("STARTTLS") || said.contains("unrecognized SSL message")) {
            return MailboxFault.UNENCRYPTED;
        }
        return each instanceof SSLException && said.contains("certifi") ? MailboxFault.CERTIFICATE : null;
    }

    private static List<Throwable> chain(Throwable failed) {
        var chain = new ArrayList<Throwable>();
        collect(failed, chain);
        return chain;
    }

    private static void collect(Throwable failed, List<Throwable> chain) {
        if (failed == null || chain.contains(failed)) {
            return;
        }
        chain.add(failed);
        if (failed instanceof MessagingException more) {
            collect(more.getNextException(), chain);
        }
        collect(failed.getCause(), chain);
    }

    MailboxProblem problem() {
        return problem;
    }
}
