package org.plaza.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A class of tests in a browser. Its test methods may ask for a {@link Hub} and for {@link Tabs} as parameters; without a
 * browser on this machine each of them is skipped. One class at a time: they share a browser, which is for one thread.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@ResourceLock("browser")
@interface BrowserTest {}
