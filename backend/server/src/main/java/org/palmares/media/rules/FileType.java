// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/** What a file is by its own first bytes, whatever its name says. */
public enum FileType {
    JPEG("JPEG"),
    PNG("PNG"),
    WEBP("WebP"),
    GIF("GIF"),
    TIFF("TIFF"),
    BMP("BMP"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    PDF("PDF"),
    MP3("MP3"),
    AAC("AAC"),
    WAV("WAV"),
    FLAC("FLAC"),
    OGG("OGG"),
    /** MP4, MOV and M4A: only its streams say whether there is a picture. */
    MP4("MP4"),
    MATROSKA("MKV, WebM"),
    AVI("AVI"),
    ZIP("ZIP"),
    OFFICE("Word, Excel, PowerPoint"),
    RAR("RAR"),
    SEVEN_ZIP("7z"),
    HTML("HTML"),
    XML("XML"),
    PLAYLIST("M3U8"),
    UNKNOWN(null);

    /** So many bytes are enough to tell. */
    public static final int HEAD = 8192;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private final @Nullable String shown;

    FileType(@Nullable String shown) {
        this.shown = shown;
    }

    /** The name that people know it by in any language; null where nobody can tell. */
    public @Nullable String shown() {
        return shown;
    }

    /**
     * @param bytes the first ones of the file, {@link #HEAD} of them where it has so many
     */
    public static FileType of(byte[] bytes) {
        String head = new String(bytes, ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (head.startsWith("RIFF") && head.length() >= 12) {
            return switch (head.substring(8, 12)) {
                case "WEBP" -> WEBP;
                case "WAVE" -> WAV;
                case "AVI " -> AVI;
                default -> UNKNOWN;
            };
        }
        if (head.length() >= 12 && head.startsWith("ftyp", 4)) {
            return ofBrand(head.substring(8, 12));
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return head.contains("[Content_Types].xml") ? OFFICE : ZIP;
        }
        FileType type = ofStart(head);
        return type == UNKNOWN ? ofSound(bytes, head) : type;
    }

    private static FileType ofBrand(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return HEIC;
        }
        return brand.equals("avif") || brand.equals("avis") ? AVIF : MP4;
    }

    private static FileType ofStart(String head) {
        String text = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        String lower = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
        if (head.startsWith("GIF8")) {
            return GIF;
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return TIFF;
        } else if (head.startsWith("BM") && head.length() > 18 && head.startsWith("\0\0", 6)) {
            return BMP;
        } else if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        } else if (head.startsWith("\u001aE\u00df\u00a3")) {
            return MATROSKA;
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OFFICE;
        } else if (head.startsWith("Rar!\u001a")) {
            return RAR;
        } else if (head.startsWith("7z\u00bc\u00af")) {
            return SEVEN_ZIP;
        } else if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return HTML;
        } else if (lower.startsWith("<?xml") || lower.startsWith("<svg")) {
            return XML;
        }
        return text.startsWith("#EXTM3U") ? PLAYLIST : UNKNOWN;
    }

    private static FileType ofSound(byte[] bytes, String head) {
        if (head.startsWith("fLaC")) {
            return FLAC;
        }
        if (head.startsWith("OggS")) {
            return OGG;
        }
        if (head.startsWith("ID3") || SoundFrame.isMp3(bytes)) {
            return MP3;
        }
        return SoundFrame.isAdts(bytes) ? AAC : UNKNOWN;
    }
}
