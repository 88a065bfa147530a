import { z } from 'zod';

// zod would try to compile its checks with `new Function`, which the content security policy refuses, rightly.
// It decides when a schema is made, so every schema is made with the zod from here.
z.config({ jitless: true });

export { z };
