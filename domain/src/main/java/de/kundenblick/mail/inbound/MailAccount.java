package de.kundenblick.mail.inbound;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A mailbox that mails are fetched from. */
@Entity
@Table(name = "mail_account")
public class MailAccount extends BaseEntity {
    /** How the connection is kept from being read. */
    public enum Security {
        TLS(993),
        STARTTLS(143),
        /** Only for a mail server on the same machine. */
        NONE(143);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        public int port() {
            return port;
        }
    }

    /** How the mail server knows who we are. */
    public enum Authentication {
        PASSWORD,
        /** By tokens that a refresh token gets. */
        OAUTH2,
        /** By tokens that the client gets for itself. */
        OAUTH2_CLIENT
    }

    /** What becomes of a mail on the server once it is stored. */
    public enum Afterwards {
        DELETE,
        MOVE
    }

    @NotBlank @Size(max = 100) private String name;

    private boolean valid = true;

    @NotBlank @Size(max = 254) private String host;

    @Min(1) @Max(65_535) private int port;

    @NotNull @Enumerated(EnumType.STRING)
    private Security security;

    @NotBlank @Size(max = 254) private String login;

    @NotNull @Enumerated(EnumType.STRING)
    private Authentication authentication;

    /** Encrypted, like the other secrets. */
    private String password;

    @Size(max = 500) @Column(name = "token_address")
    private String tokenAddress;

    @Size(max = 254) @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_secret")
    private String clientSecret;

    @Column(name = "refresh_token")
    private String refreshToken;

    @Size(max = 500) @Column(name = "token_scope")
    private String tokenScope;

    @NotBlank @Size(max = 200) private String folder;

    @NotNull @Enumerated(EnumType.STRING)
    private Afterwards afterwards;

    @Size(max = 200) @Column(name = "moved_to")
    private String movedTo;

    @Column(name = "queue_id")
    private Long queueId;

    private boolean trusted;

    /** As whom the company's own mail server signs what it found out about senders; null when none does. */
    @Size(max = 254) @Column(name = "authserv_id")
    private String authservId;

    @NotNull @Enumerated(EnumType.STRING)
    private DoubtRule doubtful = DoubtRule.FLAG;

    protected MailAccount() {}

    public MailAccount(String name) {
        this.name = name;
    }

    public void change(MailAccountDetails details) {
        name = details.name();
        valid = details.valid();
        host = details.host();
        port = details.port();
        security = details.security();
        login = details.login();
        authentication = details.authentication();
        tokenAddress = details.tokenAddress();
        clientId = details.clientId();
        tokenScope = details.tokenScope();
        folder = details.folder();
        afterwards = details.afterwards();
        movedTo = details.movedTo();
        queueId = details.queueId();
        trusted = details.trusted();
        authservId = details.authservId();
        doubtful = details.doubtful();
        if (authentication != Authentication.PASSWORD) {
            password = null;
        } else {
            clientSecret = null;
        }
        if (authentication != Authentication.OAUTH2) {
            refreshToken = null;
        }
    }

    /** @param secrets encrypted; what is null stays, and what the way of signing in does not use is not kept */
    public void keep(MailAccountSecrets secrets) {
        boolean byPassword = authentication == Authentication.PASSWORD;
        if (byPassword && secrets.password() != null) {
            password = secrets.password();
        }
        if (!byPassword && secrets.clientSecret() != null) {
            clientSecret = secrets.clientSecret();
        }
        if (authentication == Authentication.OAUTH2 && secrets.refreshToken() != null) {
            refreshToken = secrets.refreshToken();
        }
    }

    /** Encrypted, as they are stored. */
    public MailAccountSecrets getSecrets() {
        return new MailAccountSecrets(password, clientSecret, refreshToken);
    }

    public String getName() {
        return name;
    }

    public boolean isValid() {
        return valid;
    }

    public String getHost() {
        return host;
    }

    public int getPort() {
        return port;
    }

    public Security getSecurity() {
        return security;
    }

    public String getLogin() {
        return login;
    }

    public Authentication getAuthentication() {
        return authentication;
    }

    public String getTokenAddress() {
        return tokenAddress;
    }

    public String getClientId() {
        return clientId;
    }

    public String getTokenScope() {
        return tokenScope;
    }

    public String getFolder() {
        return folder;
    }

    public Afterwards getAfterwards() {
        return afterwards;
    }

    public String getMovedTo() {
        return movedTo;
    }

    public Long getQueueId() {
        return queueId;
    }

    public boolean isTrusted() {
        return trusted;
    }

    public String getAuthservId() {
        return authservId;
    }

    public DoubtRule getDoubtful() {
        return doubtful;
    }
}
