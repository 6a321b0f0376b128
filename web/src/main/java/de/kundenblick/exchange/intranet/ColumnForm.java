package de.kundenblick.exchange.intranet;

import de.kundenblick.exchange.ImportField;
import java.io.Serializable;
import java.util.List;

/** What a column of the file shall mean. */
public class ColumnForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String header;
    private final List<String> examples;
    private ImportField field;

    ColumnForm(String header, List<String> examples, ImportField field) {
        this.header = header;
        this.examples = List.copyOf(examples);
        this.field = field;
    }

    public String getHeader() {
        return header;
    }

    public List<String> getExamples() {
        return examples;
    }

    /** Null when the column is not imported. */
    public ImportField getField() {
        return field;
    }

    public void setField(ImportField field) {
        this.field = field;
    }
}
