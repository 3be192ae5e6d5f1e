// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Papers are kept under the name that they came with. A picture that is called a PDF would pass for
 * a paper of one page and open nowhere afterwards.
 */
public final class NameAndBytes {

    private static final String PAPER = "pdf";
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "heic", "heif");
    private static final Set<FileType> PICTURE_TYPES =
            EnumSet.of(FileType.JPEG, FileType.PNG, FileType.HEIC);

    private NameAndBytes() {}

    /**
     * Empty where the name says what the bytes are, or nothing.
     *
     * @param ending of the name, in lower case without its dot
     */
    public static Optional<Refusal> refusal(String ending, FileType type) {
        boolean apart =
                ending.equals(PAPER) && PICTURE_TYPES.contains(type)
                        || PICTURES.contains(ending) && type == FileType.PDF;
        return apart
                ? Optional.of(Refusal.of(MediaRefusal.NAMED_OTHERWISE, ending, type.name()))
                : Optional.empty();
    }
}
