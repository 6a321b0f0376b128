package de.kundenblick.ticket.service;

import java.io.IOException;
import java.io.InputStream;

/**
 * Looks into every file that is attached, such as for viruses, before anybody can have it. A bean of the application that
 * implements it is asked by itself; without any, nothing is looked into beyond the rules for sizes and types.
 */
public interface FileCheck {
    /**
     * @param content closed afterwards
     * @return whether the file must not be taken
     * @throws IOException when it cannot be told, so that the file is not taken either
     */
    boolean isHarmful(String name, InputStream content) throws IOException;
}
