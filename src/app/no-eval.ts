import { config } from 'zod/v4/core';

// Zod would compile its checks from strings, which the content security policy refuses. It asks while
// a schema is made, so this comes before everything that makes one.
config({ jitless: true });
