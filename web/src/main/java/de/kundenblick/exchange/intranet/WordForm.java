package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportField;
import java.io.Serializable;

/** Which value of ours a word of the file shall mean. */
public class WordForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImportField field;
    private final String word;
    private String target;

    WordForm(ImportField field, String word, String target) {
        this.field = field;
        this.word = word;
        this.target = target;
    }

    public ImportField getField() {
        return field;
    }

    public String getWord() {
        return word;
    }

    /** Null when rows with this word are to be rejected. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
