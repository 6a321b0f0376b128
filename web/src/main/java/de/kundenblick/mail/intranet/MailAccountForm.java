package de.kundenblick.mail.intranet;

import de.kundenblick.mail.inbound.DoubtRule;
import de.kundenblick.mail.inbound.MailAccount.Afterwards;
import de.kundenblick.mail.inbound.MailAccount.Authentication;
import de.kundenblick.mail.inbound.MailAccount.Security;
import de.kundenblick.mail.inbound.MailAccountDetails;
import de.kundenblick.mail.inbound.MailAccountSecrets;
import de.kundenblick.shared.PlainText;
import java.io.Serializable;

/** What is typed about a mailbox, its name aside. Secrets are never shown; an empty field keeps what is there. */
public class MailAccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean valid = true;
    private String host;
    private Integer port = Security.TLS.port();
    private Security security = Security.TLS;
    private String login;
    private Authentication authentication = Authentication.PASSWORD;
    private String tokenAddress;
    private String clientId;
    private String tokenScope;
    private String folder = "INBOX";
    private Afterwards afterwards = Afterwards.DELETE;
    private String movedTo;
    private Long queueId;
    private boolean trusted;
    private String authservId;
    private DoubtRule doubtful = DoubtRule.FLAG;
    private String password;
    private String clientSecret;
    private String refreshToken;

    MailAccountForm() {}

    MailAccountForm(MailAccountDetails details) {
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
    }

    MailAccountDetails details(String name) {
        return new MailAccountDetails(
                name,
                valid,
                PlainText.orNull(host),
                port,
                security,
                PlainText.orNull(login),
                authentication,
                isByToken() ? PlainText.orNull(tokenAddress) : null,
                isByToken() ? PlainText.orNull(clientId) : null,
                isByToken() ? PlainText.orNull(tokenScope) : null,
                PlainText.orNull(folder),
                afterwards,
                isMoving() ? PlainText.orNull(movedTo) : null,
                queueId,
                trusted,
                PlainText.orNull(authservId),
                doubtful);
    }

    /** What was typed since the page was opened. */
    MailAccountSecrets secrets() {
        return new MailAccountSecrets(password, clientSecret, refreshToken);
    }

    /** The usual port of the other way to connect, unless another one was typed. */
    public void adaptPort() {
        for (Security each : Security.values()) {
            if (each != security && port != null && port == each.port()) {
                port = security.port();
                return;
            }
        }
    }

    public boolean isByToken() {
        return authentication != Authentication.PASSWORD;
    }

    public boolean isByRefreshToken() {
        return authentication == Authentication.OAUTH2;
    }

    public boolean isMoving() {
        return afterwards == Afterwards.MOVE;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public Integer getPort() {
        return port;
    }

    public void setPort(Integer port) {
        this.port = port;
    }

    public Security getSecurity() {
        return security;
    }

    public void setSecurity(Security security) {
        this.security = security;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public Authentication getAuthentication() {
        return authentication;
    }

    public void setAuthentication(Authentication authentication) {
        this.authentication = authentication;
    }

    public String getTokenAddress() {
        return tokenAddress;
    }

    public void setTokenAddress(String tokenAddress) {
        this.tokenAddress = tokenAddress;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getTokenScope() {
        return tokenScope;
    }

    public void setTokenScope(String tokenScope) {
        this.tokenScope = tokenScope;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public Afterwards getAfterwards() {
        return afterwards;
    }

    public void setAfterwards(Afterwards afterwards) {
        this.afterwards = afterwards;
    }

    public String getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(String movedTo) {
        this.movedTo = movedTo;
    }

    public Long getQueueId() {
        return queueId;
    }

    public void setQueueId(Long queueId) {
        this.queueId = queueId;
    }

    public boolean isTrusted() {
        return trusted;
    }

    public void setTrusted(boolean trusted) {
        this.trusted = trusted;
    }

    public String getAuthservId() {
        return authservId;
    }

    public void setAuthservId(String authservId) {
        this.authservId = authservId;
    }

    public DoubtRule getDoubtful() {
        return doubtful;
    }

    public void setDoubtful(DoubtRule doubtful) {
        this.doubtful = doubtful;
    }

    public String getPassword() {
        return password;
    }

    /** A browser sends the field empty once the page was drawn again; what was typed before counts then. */
    public void setPassword(String typed) {
        password = typed == null || typed.isEmpty() ? password : typed;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String typed) {
        clientSecret = typed == null || typed.isBlank() ? clientSecret : typed.strip();
    }

    public String getRefreshToken() {
        return refreshToken;
    }

    public void setRefreshToken(String typed) {
        refreshToken = typed == null || typed.isBlank() ? refreshToken : typed.strip();
    }
}
