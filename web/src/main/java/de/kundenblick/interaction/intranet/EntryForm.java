package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.EntryWish;
import de.kundenblick.interaction.NewEntry;
import java.io.Serializable;

/** What is typed into an entry, and whether the customer shall read it: not unless somebody says so. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String text;
    private boolean internal = true;
    private boolean incoming;

    NewEntry entry() {
        return new NewEntry(text, false, wish());
    }

    private EntryWish wish() {
        if (internal) {
            return null;
        }
        return incoming ? EntryWish.INCOMING : EntryWish.PUBLISHED;
    }

    /** What the customer told is confirmed to the customer, and so cannot be kept from the customer. */
    public void internalChosen() {
        if (internal) {
            incoming = false;
        }
    }

    public void incomingChosen() {
        if (incoming) {
            internal = false;
        }
    }

    /** The key of what the choice means. */
    public String getMeaning() {
        return internal ? "INTERNAL" : incoming ? "INCOMING" : "PUBLISHED";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean internal) {
        this.internal = internal;
    }

    public boolean isIncoming() {
        return incoming;
    }

    public void setIncoming(boolean incoming) {
        this.incoming = incoming;
    }
}
