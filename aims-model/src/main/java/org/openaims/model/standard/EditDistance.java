package org.openaims.model.standard;

/** How many single characters must be inserted, removed or replaced to turn one id into another. */
final class EditDistance {

    private EditDistance() {}

    /** Whether the distance can be within the limit at all, so that a long text handed in as an id costs nothing. */
    static boolean canBeWithin(int limit, String a, String b) {
        return Math.abs(a.length() - b.length()) <= limit;
    }

    static int between(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[b.length()];
    }
}
