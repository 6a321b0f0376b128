package de.kundenblick.shared.service;

/** The application cannot start because of a setting; the message is a sentence that names it. */
public class WrongSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSettingException(String setting, String sentence) {
        super("Setting " + setting + " " + sentence);
    }

    public WrongSettingException(String setting, String sentence, Throwable cause) {
        super("Setting " + setting + " " + sentence, cause);
    }
}
