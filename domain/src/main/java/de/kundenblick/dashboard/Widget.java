package de.kundenblick.dashboard;

/**
 * Something that can stand on a board.
 *
 * @param board the board it is made for, as in {@code customer}
 * @param key unique on its board; layouts and preferences name it
 * @param zone where it stands until it is moved
 * @param order its place in the zone until it is moved, small first
 * @param permission what the reader must be allowed to do
 * @param titleKey the key of its name in the message bundles
 * @param view the Facelets file that shows it
 */
public record Widget(String board, String key, Zone zone, int order, String permission, String titleKey, String view) {}
